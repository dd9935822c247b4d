/** Imported first: from here on this process does without the native helper. */
process.env.SANDBAR_NATIVE = 'off'
