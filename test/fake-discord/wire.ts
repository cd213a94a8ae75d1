/** A user as Discord sends it. */
export interface WireUser {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly public_flags: number;
  readonly flags: number;
  readonly primary_guild: null;
  readonly bot?: boolean;
}

/** An emoji on a button or a select's option. */
export interface WireEmoji {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly animated?: boolean;
}

/** A choice of a string select. */
export interface WireSelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
  readonly emoji?: WireEmoji;
}

/** A message component of any kind as Discord returns it: numbered, with its defaults filled in. */
export interface WireComponent {
  readonly type: number;
  readonly id: number;
  readonly components?: WireComponent[];
  readonly accessory?: WireComponent;
  readonly content?: string;
  readonly custom_id?: string;
  readonly style?: number;
  readonly label?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: WireEmoji;
  readonly media?: { readonly url: string };
  readonly items?: { readonly media: { readonly url: string }; readonly description?: string | null }[];
  readonly description?: string | null;
  readonly options?: WireSelectOption[];
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly spacing?: number;
  readonly divider?: boolean;
}

/** Who a message may notify, as the bot sent it. */
export interface WireAllowedMentions {
  readonly parse?: string[];
  readonly users?: string[];
  readonly roles?: string[];
  readonly replied_user?: boolean;
}

/** A message as Discord returns it. */
export interface WireMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly type: number;
  readonly author: WireUser;
  readonly content: string;
  readonly embeds: Record<string, unknown>[];
  readonly components: WireComponent[];
  readonly attachments: Record<string, unknown>[];
  readonly flags: number;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly mentions: WireUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
  readonly pinned: boolean;
  readonly tts: boolean;
  readonly application_id?: string;
  readonly webhook_id?: string;
  /** Of a forwarded message: which one it is, and what that said. */
  readonly message_reference?: {
    readonly type: number;
    readonly channel_id: string;
    readonly message_id: string;
  };
  readonly message_snapshots?: readonly { readonly message: Partial<WireMessage> }[];
  readonly interaction_metadata?: {
    readonly id: string;
    readonly type: number;
    readonly user: WireUser;
    readonly authorizing_integration_owners: Record<string, string>;
    readonly original_response_message_id?: string;
    readonly interacted_message_id?: string;
    readonly target_message_id?: string;
  };
}

/** A name or a description by language. */
export type WireTranslations = Readonly<Partial<Record<string, string>>>;

/** One option of an application command. */
export interface WireCommandOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: WireTranslations | null;
  readonly description: string;
  readonly description_localizations?: WireTranslations | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: { readonly name: string; readonly value: string | number }[];
  readonly options?: WireCommandOption[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

/** A registered application command as Discord returns it. */
export interface WireCommand {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: WireTranslations | null;
  readonly description: string;
  readonly description_localizations?: WireTranslations | null;
  readonly default_member_permissions: string | null;
  readonly nsfw: boolean;
  readonly integration_types: number[];
  readonly contexts: number[] | null;
  readonly guild_id?: string;
  readonly dm_permission?: boolean;
  readonly options?: WireCommandOption[];
}
