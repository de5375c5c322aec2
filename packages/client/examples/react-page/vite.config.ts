import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Portals do not answer pages of other origins, so whatever serves the page passes these calls on.
const proxy = {
  '/api': { target: process.env.PORTAL ?? 'http://127.0.0.1:4010', changeOrigin: true },
}

// Also what a server of your own should send with the page.
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'Referrer-Policy': 'no-referrer',
}

export default defineConfig({
  plugins: [react()],
  server: { proxy },
  preview: { proxy, headers },
})
