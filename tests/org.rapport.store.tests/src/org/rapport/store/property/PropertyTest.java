package org.rapport.store.property;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample of {@code releng/bench/properties}. */
class PropertyTest {
  @TempDir
  Path folder = Path.of(".");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theDatabaseAgreesWithThePlainModel(long seed) {
    assertNull(new Property(folder).check(seed, 60));
  }
}
