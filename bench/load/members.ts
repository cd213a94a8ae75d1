import type { FakeDiscord } from '../../test/fake-discord/fake-discord.js';
import type { Answer } from '../../test/fake-discord/member.js';
import { makeUser } from '../../test/fake-discord/places.js';
import { buttons, menus } from '../../test/fake-discord/visible.js';
import type { WireMessage, WireUser } from '../../test/fake-discord/wire.js';
import type { Questions } from '../lecture-files.js';
import { makeRandom } from '../random.js';
import { Asked, type Typed } from './asked.js';
import type { Deed } from './outcome.js';
import { ShownMessages } from './shown-messages.js';

const SEED = 8;
const COMMAND = 'lecture';
/** Enough that nobody does more than a person can. */
const MEMBERS = 3_000;
/** Longest that a member waits for what was asked for, in milliseconds. */
const PATIENCE = 60_000;
/** How often whoever uses a button is the one who asked. */
const OWN_MESSAGE = 0.8;

/** What members do, each so many times in a hundred. */
const SHARES = {
  '/lecture search': 32,
  'suggestions while typing': 20,
  'a button': 18,
  '/lecture at': 10,
  '/lecture outline': 5,
  'Find in lectures': 4,
  'what is refused': 4,
  'a choice in a menu': 3,
  '/lecture list': 2,
  '/lecture help': 2,
} as const;

type What = keyof typeof SHARES;
const ALL = (Object.keys(SHARES) as What[]).flatMap((what) => Array<What>(SHARES[what]).fill(what));

/** The members of several servers: what each of them does next is drawn. */
export class Members {
  private readonly random = makeRandom(SEED);
  private readonly users = Array.from({ length: MEMBERS }, (_, number) => makeUser(`Member ${number}`));
  private readonly asked: Asked;
  private readonly shown = new ShownMessages(this.random);
  /** Who is typing a query, and what is still to stand in the box. */
  private typing: { readonly user: WireUser; readonly left: string[] } | undefined;
  private turn = 0;

  constructor(
    private readonly discord: FakeDiscord,
    questions: Questions,
  ) {
    this.asked = new Asked(this.random, questions);
  }

  /**
   * Has the next member do something.
   *
   * @returns what came of it, when that is known
   */
  act(): Promise<Deed> {
    const what = this.random.pick(ALL);
    const { interactions } = this.discord;
    const number = interactions.length;
    const doing = this.begin(what);
    const interaction = interactions[number];
    if (interaction === undefined) throw new Error(`a member could not do what was drawn: ${what}`);
    return doing.then(
      () => ({ what, interaction, finalAt: Date.now() }),
      (error: unknown) => ({ what, interaction, finalAt: undefined, failure: String(error) }),
    );
  }

  private begin(what: What): Promise<unknown> {
    switch (what) {
      case '/lecture search':
        return this.slash(this.asked.search());
      case '/lecture at':
        return this.slash(this.asked.at());
      case '/lecture outline':
        return this.slash(this.asked.outline());
      case '/lecture list':
        return this.slash({ subcommand: 'list' });
      case '/lecture help':
        return this.slash({ subcommand: 'help' });
      case 'what is refused':
        return this.slash(this.asked.refused());
      case 'suggestions while typing':
        return this.type();
      case 'Find in lectures':
        return this.find(what);
      case 'a button':
        return this.press();
      case 'a choice in a menu':
        return this.choose();
    }
  }

  private slash(typed: Typed): Promise<unknown> {
    const user = this.next();
    const how = { user, timeoutMs: PATIENCE, ...this.asked.place() };
    return this.show(user, this.discord.slash({ command: COMMAND, ...typed, ...how }));
  }

  private find(command: string): Promise<unknown> {
    const user = this.next();
    const how = { user, timeoutMs: PATIENCE, ...this.asked.place() };
    const message = { content: `does anybody know: ${this.asked.query()}` };
    return this.show(user, this.discord.contextMenu({ command, message, ...how }));
  }

  private type(): Promise<unknown> {
    if (this.typing === undefined || this.typing.left.length === 0) {
      this.typing = { user: this.next(), left: this.asked.beginnings() };
    }
    const { user, left } = this.typing;
    const options = { query: left.shift() ?? '' };
    const typed = { command: COMMAND, subcommand: 'search', focused: 'query', options };
    return this.discord.autocomplete({ ...typed, user, timeoutMs: PATIENCE });
  }

  private press(): Promise<unknown> {
    return this.use(
      (message) => pressable(message).length > 0,
      (message, user) => {
        const button = this.random.pick(pressable(message));
        return this.discord.press(message, button, { user, timeoutMs: PATIENCE });
      },
    );
  }

  private choose(): Promise<unknown> {
    return this.use(
      (message) => menus(message).length > 0,
      (message, user) => {
        const { custom_id: customId = '', options = [] } = this.random.pick(menus(message));
        const { value } = this.random.pick(options);
        return this.discord.select(message, customId, [value], { user, timeoutMs: PATIENCE });
      },
    );
  }

  /** Uses a message that is there, or searches where there is none of the kind yet. */
  private use(
    fits: (message: WireMessage) => boolean,
    doing: (message: WireMessage, user: WireUser) => Promise<Answer>,
  ): Promise<unknown> {
    const taken = this.shown.take(fits);
    if (taken === undefined) return this.slash(this.asked.search());
    const isOwner = taken.isPrivate || this.random.chance(OWN_MESSAGE);
    const user = isOwner ? taken.owner : this.next();
    const done = this.show(user, doing(taken.message, user));
    return done.finally(() => {
      this.shown.put({ ...taken, message: this.discord.currentMessage(taken.message) });
    });
  }

  /** Keeps the message that comes of something for others to use. */
  private async show(owner: WireUser, answering: Promise<Answer>): Promise<void> {
    const { kind, message, ephemeral } = await answering;
    const isUsable = pressable(message).length > 0 || menus(message).length > 0;
    if (kind === 'message' && isUsable) this.shown.put({ message, owner, isPrivate: ephemeral });
  }

  private next(): WireUser {
    const user = this.users[this.turn++ % this.users.length];
    if (user === undefined) throw new Error('there are no members');
    return user;
  }
}

function pressable(message: WireMessage) {
  return buttons(message).filter(({ customId, disabled }) => customId !== undefined && !disabled);
}
