import { SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import type { Log } from '../log/log.js';

/**
 * Has events passed over that discord.js can't read, as one of a known kind that lacks what it always had. Nobody
 * waits for them to be read, so that the error would end the program.
 */
export function passOverUnreadable(log: Log): WebSocketOptions {
  return {
    buildStrategy: (manager) => {
      const emit = manager.emit.bind(manager);
      manager.emit = (...event: readonly unknown[]) => {
        try {
          return Reflect.apply(emit, manager, event) as boolean;
        } catch (error) {
          log.error('Passed over something that Discord sent, because it could not be read.', error);
          return true;
        }
      };
      return new SimpleShardingStrategy(manager);
    },
  };
}
