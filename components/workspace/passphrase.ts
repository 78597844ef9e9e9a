/** Characters that a new passphrase has at least. */
export const leastPassphrase = 8;
