package org.zhibu.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A message as it travels.
 *
 * @param bytes the envelope, exactly as it was signed
 * @param signature Base64; missing when somebody else than a deployment wrote
 * @param sender whose key is said to have signed
 */
record SealedLetter(
        byte[] bytes, @Nullable String signature, @Nullable String sender) {

    @Override
    public String toString() {
        return "SealedLetter[%d bytes from %s]".formatted(bytes.length, sender);
    }
}
