import { useTranslation } from 'react-i18next'
import type { Frames } from './resources.ts'

/** @see Frames */
export function useFrames() {
  const { i18n } = useTranslation()
  const frames: Frames = i18n.getResourceBundle(i18n.language, 'frames')
  return frames
}
