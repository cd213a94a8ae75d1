/** Of what comes from the way to Discord, not from a fault of ours. */
const NETWORK =
  /^(ECONN(REFUSED|RESET|ABORTED)|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(HOST|NET)UNREACH|ENETDOWN|UND_ERR_(SOCKET|(CONNECT|HEADERS|BODY)_TIMEOUT))$/;

/** Whether an error has this code because of the way to Discord. It may be gone a moment later. */
export function isNetworkCode(code: string): boolean {
  return NETWORK.test(code);
}
