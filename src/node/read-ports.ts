import type { ReadPorts } from '../history/ports.ts';
import { decoders } from './decoders.ts';

/** What reading uses of Node. Its clock is the time that this process computed: a busy machine ends no reading. */
export const readPorts: ReadPorts = {
  clock: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  ...decoders,
};
