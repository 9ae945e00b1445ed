/** What single keys ask for, on a terminal. */
export type WatchKey = 'hint' | 'all' | 'failing' | 'list' | 'ui' | 'quit' | 'back'
