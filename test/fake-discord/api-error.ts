/** A refusal as Discord's REST API words it; thrown by routes and sent as the answer. */
export class ApiError extends Error {
  constructor(
    /** HTTP status of the answer. */
    readonly status: number,
    /** Discord's JSON error code (its "Opcodes and Status Codes" page lists them). */
    readonly code: number,
    message: string,
    /** Tree of faults by field, present with code 50035. */
    readonly errors?: FaultTree,
  ) {
    super(message);
  }

  /** The JSON body of the answer. */
  get body(): { message: string; code: number; errors?: FaultTree } {
    const { message, code, errors } = this;
    return errors === undefined ? { message, code } : { message, code, errors };
  }
}

/** Faults by field: inner nodes are field names or list places, leaves hold `_errors`. */
export interface FaultTree {
  [field: string]: FaultTree | { code: string; message: string }[];
}

/** Error code of a body whose fields break a rule. */
export const INVALID_FORM_BODY = 50035;

/** No such route: Discord answers 404 with code 0. */
export const notFound = () => new ApiError(404, 0, '404: Not Found');
/** The bot token is missing or wrong. */
export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
/** The interaction was never sent, or its 3 seconds are over. */
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
/** The interaction has had its one answer. */
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
/** The interaction has not been answered, so its webhook does not exist yet. */
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
/** The interaction's token is wrong or older than 15 minutes. */
export const invalidWebhookToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
/** The message does not exist, or no more. */
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
/** The application command does not exist. */
export const unknownCommand = () => new ApiError(404, 10063, 'Unknown application command');
/** A message without content, embeds, components or files. */
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
/** The application may not see that guild, or that application is another's. */
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
/** The bot may not do this in that channel. */
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
