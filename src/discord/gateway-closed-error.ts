/** Discord ended the connection and lets nobody with these settings connect again. */
export class GatewayClosedError extends Error {
  override readonly name = 'GatewayClosedError';

  /**
   * @param code - one of the gateway's close codes
   * @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
   */
  constructor(readonly code: number) {
    super(`Discord closed the connection for good (code ${code}).`);
  }
}
