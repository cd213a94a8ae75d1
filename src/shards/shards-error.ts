/** Why there is no running the shards; the message tells the operator all there is to tell. */
export class ShardsError extends Error {
  override readonly name = 'ShardsError';
}
