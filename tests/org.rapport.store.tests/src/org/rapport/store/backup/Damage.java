package org.rapport.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import org.rapport.store.Backups;
import org.rapport.store.DamagedBackupException;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.WrongPassphraseException;

/** Damages backups and looks whether they are refused before anything is touched. */
public final class Damage {
  private final Path folder;
  private final byte[] good;
  private final byte[] other;

  /**
   * @param folder where damaged files are put, empty
   * @param good a good backup
   * @param other another good backup of the same database
   * @throws IOException when they can't be read
   */
  public Damage(Path folder, Path good, Path other) throws IOException {
    this.folder = folder;
    this.good = Files.readAllBytes(good);
    this.other = Files.readAllBytes(other);
  }

  /**
   * Damages the backup in a random way, or takes a wrong passphrase, and tries to restore it.
   *
   * @param seed of what is done
   * @return what is wrong with the answer; empty when it is as it must be
   * @throws IOException when a file can't be written
   */
  public String attempt(long seed) throws IOException {
    Random random = new Random(seed);
    int kind = random.nextInt(8);
    byte[] bad = damaged(random, kind);
    String what = "seed " + seed + ", kind " + kind + ": ";
    Path file = Files.write(folder.resolve("bad.rapport-backup"), bad);
    Path target = folder.resolve("target");
    String words = kind == 7 ? "another word" : RandomDatabase.WORD;
    try (Passphrase passphrase = Passphrase.of(words)) {
      Backups.restore(file, passphrase, target, "eve", null);
      return what + "it was restored";
    } catch (DamagedBackupException | WrongPassphraseException e) {
      boolean wrong = e instanceof WrongPassphraseException;
      if (wrong != (kind == 7)) {
        return what + e.getMessage();
      }
    } catch (StoreException e) {
      return what + "another sentence: " + e.getMessage();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.count() == 1 ? "" : what + "something was left";
    }
  }

  private byte[] damaged(Random random, int kind) {
    byte[] bad = good.clone();
    int at = random.nextInt(good.length);
    switch (kind) {
      case 0, 1, 2 -> bad[at] ^= (byte) (1 << random.nextInt(8));
      case 3 -> bad = Arrays.copyOf(good, at);
      case 4 -> {
        bad = Arrays.copyOf(good, good.length + 1 + random.nextInt(100));
      }
      case 5 -> {
        int length = Math.min(good.length - at, 1 + random.nextInt(5000));
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bad, at, length);
      }
      case 6 -> {
        int cut = random.nextInt(Math.min(good.length, other.length));
        bad = Arrays.copyOf(good, cut + other.length - cut);
        System.arraycopy(other, cut, bad, cut, other.length - cut);
        bad = Arrays.equals(bad, good) || Arrays.equals(bad, other) ? Arrays.copyOf(good, good.length - 1) : bad;
      }
      default -> {
        return bad;
      }
    }
    return bad;
  }
}
