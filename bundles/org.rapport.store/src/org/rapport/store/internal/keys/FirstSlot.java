package org.rapport.store.internal.keys;

import java.io.IOException;
import java.security.GeneralSecurityException;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import org.eclipse.jdt.annotation.Nullable;

/** The one slot of a key file of the first format, in which everything before the nonce is authenticated. */
final class FirstSlot {
  private static final int TAG_BITS = 128;

  private FirstSlot() {}

  /** The database's key, or null when the passphrase is another one. */
  static byte @Nullable [] open(KeySlot slot, byte[] authenticated, char[] passphrase) throws IOException {
    KeyCost cost = slot.cost();
    if (cost == null) {
      return null;
    }
    WipeableKey key = Stretcher.stretch(passphrase, slot.salt(), cost);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, slot.nonce()));
      cipher.updateAAD(authenticated);
      return cipher.doFinal(slot.sealed());
    } catch (AEADBadTagException e) {
      return null; // an answer, not a failure: the caller says that the passphrase is wrong
    } catch (GeneralSecurityException e) {
      throw new IOException("This Java can't open the database's key with AES-256-GCM", e);
    } finally {
      key.destroy();
    }
  }
}
