import { loose } from '../site/loose.ts'

/** Opens the share sheet of the device. @returns false when the device has none, or refuses. */
export async function share({ text, ...data }: ShareData) {
  try {
    await navigator.share({ ...data, ...(text && { text: loose(text) }) })
    return true
  } catch (error) {
    // AbortError: the reader has closed the sheet. InvalidStateError: it is still open from a first
    // press. Neither is a failure.
    return error instanceof DOMException && ['AbortError', 'InvalidStateError'].includes(error.name)
  }
}
