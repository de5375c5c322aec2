import { checkGuides } from './check-guides.ts'

// Their code is that of the English guides but for comments, which translations.test.ts makes sure of.
checkGuides('ru')
