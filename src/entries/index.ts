import './refuse-old-node.ts';

export * from '../index.ts';
