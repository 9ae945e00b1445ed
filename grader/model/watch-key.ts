/** The commands that single keys give in watch mode. */
export type WatchKey = 'hint' | 'all' | 'failing' | 'list' | 'page' | 'ui' | 'quit' | 'back'
