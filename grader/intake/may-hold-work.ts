import { isAside } from './safe-path.ts'

/**
 * Whether a file may be a student's code or text, whatever it is called. What students call their files cannot be foreseen, so it is all but
 * what is certainly something else by its name: hidden files, settings, pictures, sound, programs, data, and what belongs to every project.
 */
export function mayHoldWork(path: string): boolean {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  return !isAside(path) && !parts.some((part) => part.startsWith('.')) && !OTHER.some((kind) => kind.test(name))
}

/** Whether a file is the one that `npm run try` makes in every copy of the kit: mostly trials, but an answer may have been left in it. */
export const isScratch = (path: string): boolean => /(?:^|\/)scratch\.ts$/i.test(path)

// --- internal ---

const OTHER: readonly RegExp[] = [
  /\.(?:png|jpe?g|jfif|gif|webp|svg|bmp|ico|icns|tiff?|heic|heif|psd|eps)$/i,
  /\.(?:mp3|wav|m4a|aac|ogg|flac|mp4|m4v|mov|avi|mkv|webm|ttf|otf|woff2?)$/i,
  /\.(?:exe|msi|dmg|pkg|apk|jar|dll|so|dylib|node|wasm|bin|(?<!^winmail\.)dat|o|a|obj|lib|class|py[cod]|swp|swo|iso)$/i,
  /\.(?:csv|tsv|xlsx?|ods|npy|npz|pkl|pickle|mat|h5|hdf5|pth?|onnx|safetensors|parquet|sqlite3?|db|log)$|-ubyte$/i,
  /\.(?:jsonc?|json5|jsonl|ya?ml|toml|ini|cfg|conf|config|env|lock|map|s?css|less|tsbuildinfo|code-workspace|sln)$/i,
  /\.(?:lnk|url|webloc|desktop)$|^(?:thumbs\.db|desktop\.ini|icon\r?)$/i,
  /\.(?:config|conf|setup)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$/i,
  /^(?:readme|licen[cs]e|copying|changelog|contributing|architecture|authors|notice|makefile|dockerfile|requirements)(?:\.[\w-]+)*$/i,
]
