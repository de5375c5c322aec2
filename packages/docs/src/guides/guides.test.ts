import { checkGuides } from './check-guides.ts'

checkGuides('en')
