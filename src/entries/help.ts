import { watchClock } from '../dom/watchClock.ts'
import { expectReact } from '../dom/withoutReact.ts'
import { hideExpired } from '../sections/Help/hideExpired.ts'
import { watchCountries } from '../sections/Help/watchCountries.ts'

/** Help alone: the document is whole without this script, and React never comes. */
expectReact()
watchClock(hideExpired)
watchCountries()
