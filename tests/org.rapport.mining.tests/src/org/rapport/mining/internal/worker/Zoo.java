package org.rapport.mining.internal.worker;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.BuiltIns;
import org.rapport.mining.internal.wire.Connection;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Table;

/** Plug-ins as nobody wants them, each faulty in another way, beside the built-in algorithms. */
public final class Zoo implements Supplier<AlgorithmCatalogue> {

  /** The system property that says what was made in a process that should not make anything. */
  static final String MADE = "zoo.made";

  /** No parameters. */
  record Nothing() {
  }

  /** What an animal does instead of training. */
  interface Bite {
    /** Does it. */
    void bite() throws Exception;
  }

  /** Lets an animal bite where nothing is said of exceptions. */
  static void bite(Bite bite) {
    try {
      bite.bite();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The descriptors themselves, past all that redirects them. */
  private static final OutputStream OUTPUT = new FileOutputStream(FileDescriptor.out);
  private static final OutputStream ERROR = new FileOutputStream(FileDescriptor.err);

  private static int sink;

  /** A classifier that bites, and else gives every class the same probability. */
  private record Animal(Bite bite, double probability) implements Classifier<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public ClassifierModel train(Dataset data, Nothing parameters, MiningContext context) {
      Zoo.bite(bite);
      CategoryColumn label = data.labelColumn();
      double share = probability < 0 ? 1.0 / label.levels().size() : probability;
      return new ClassifierModel() {
        @Override
        public List<String> classes() {
          return label.levels();
        }

        @Override
        public double[][] probabilities(Table rows, MiningContext surroundings) {
          double[][] all = new double[rows.rows()][label.levels().size()];
          for (double[] row : all) {
            Arrays.fill(row, share);
          }
          return all;
        }
      };
    }
  }

  /** The catalogue of all of them. */
  @Override
  public AlgorithmCatalogue get() {
    List<AlgorithmDescriptor> all = new ArrayList<>(BuiltIns.all());
    add(all, "tame", () -> {});
    add(all, "throws", () -> {
      throw new IllegalStateException("something is wrong");
    });
    add(all, "overflows", () -> sink += deeper(1));
    add(all, "hoards", Zoo::hoard);
    add(all, "exits", () -> System.exit(3));
    add(all, "halts", () -> Runtime.getRuntime().halt(4));
    add(all, "loops", () -> {
      while (sink >= 0) {
        sink = (sink + 1) & 0xFFFF;
      }
    });
    add(all, "chatters", Zoo::chatter);
    all.add(descriptor("lies", new Animal(() -> {}, 0.9)));
    add(all, "leaks", Zoo::leak);
    add(all, "unplugs", Zoo::unplug);
    add(all, "unplugs-input", () -> {
      try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
        sink += in.available();
      }
    });
    add(all, "scribbles", () -> write("Hello, I am no message.\n".getBytes()));
    add(all, "bombs", () -> write(bomb()));
    add(all, "forges", Zoo::forge);
    add(all, "floods", Zoo::flood);
    add(all, "deadlocks", Zoo::deadlock);
    born(all, "born-tame", () -> {});
    born(all, "born-throwing", () -> {
      throw new IllegalStateException("nobody wants me");
    });
    born(all, "born-looping", () -> {
      while (sink >= 0) {
        sink = (sink + 1) & 0xFFFF;
      }
    });
    all.add(AlgorithmDescriptor.of("born-exiting", "Exits as a class", "classification", "", "zoo.born-exiting", () -> {
      System.setProperty(MADE, "born-exiting");
      return new Exiting();
    }));
    return AlgorithmCatalogue.of(all, List.of());
  }

  /** One that bites when it is made. */
  private static void born(List<AlgorithmDescriptor> all, String id, Bite bite) {
    all.add(AlgorithmDescriptor.of(id, "The one " + id, "classification", "", "zoo." + id, () -> {
      System.setProperty(MADE, id);
      bite.bite();
      return new Described();
    }));
  }

  /** One that ends the process as soon as its class is used. */
  private static final class Exiting implements Classifier<Nothing> {
    static {
      System.exit(5);
    }

    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public ClassifierModel train(Dataset data, Nothing parameters, MiningContext context) {
      throw new UnsupportedOperationException();
    }
  }

  /** Colours to choose from. */
  enum Colour {
    /** Red. */
    LIGHT_RED,
    /** Blue. */
    BLUE
  }

  /** Parameters that ask to be small together. */
  record Two(@Parameter(label = "One", help = "The first.", defaultValue = "1", min = 0, max = 10) int one,
      @Parameter(label = "Colour", help = "The second.", defaultValue = "blue") Colour colour) {
    Two {
      System.setProperty(MADE, "parameters");
    }
  }

  /** One with parameters and needs. */
  private static final class Described implements Classifier<Two> {
    @Override
    public Class<Two> parameters() {
      return Two.class;
    }

    @Override
    public Needs needs() {
      return Needs.NOTHING.standardised();
    }

    @Override
    public ClassifierModel train(Dataset data, Two parameters, MiningContext context) {
      throw new UnsupportedOperationException();
    }
  }

  private static void add(List<AlgorithmDescriptor> all, String id, Bite bite) {
    all.add(descriptor(id, new Animal(bite, -1)));
    ZooRoles.add(all, id, bite);
  }

  private static AlgorithmDescriptor descriptor(String id, Animal animal) {
    return AlgorithmDescriptor.of(id, "The one that " + id, "classification", "", "zoo." + id, () -> animal);
  }

  private static int deeper(int depth) {
    return 1 + deeper(depth + 1) % 7;
  }

  private static void hoard() {
    List<long[]> all = new ArrayList<>();
    while (sink >= 0) {
      all.add(new long[1 << 20]);
    }
  }

  /** 10 GB. */
  private static void chatter() {
    byte[] much = new byte[1 << 20];
    Arrays.fill(much, (byte) 'x');
    much[100] = '\n';
    for (int i = 0; i < 10 * 1024; i++) {
      System.out.write(much, 0, much.length);
    }
  }

  /** 1 GB to the error stream itself, past all that limits it. */
  private static void flood() throws IOException {
    byte[] much = new byte[1 << 20];
    Arrays.fill(much, (byte) 'y');
    for (int i = 0; i < 1024; i++) {
      ERROR.write(much);
    }
  }

  private static void leak() {
    for (int i = 0; i < 20; i++) {
      new Thread(() -> {
        while (sink >= 0) {
          try {
            Thread.sleep(1000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }
      }).start();
    }
  }

  private static void unplug() throws IOException, InterruptedException {
    System.in.close();
    System.out.close();
    OUTPUT.close();
    new CountDownLatch(1).await();
  }

  private static void write(byte[] bytes) {
    try {
      OUTPUT.write(bytes);
      OUTPUT.flush();
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sets within sets: reading them back with Java's own means would take longer than anybody lives. */
  private static byte[] bomb() throws IOException {
    Set<Object> root = new HashSet<>();
    Set<Object> one = root;
    Set<Object> other = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      Set<Object> nextOne = new HashSet<>();
      Set<Object> nextOther = new HashSet<>();
      nextOne.add("x");
      one.add(nextOne);
      one.add(nextOther);
      other.add(nextOne);
      other.add(nextOther);
      one = nextOne;
      other = nextOther;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(root);
    }
    return bytes.toByteArray();
  }

  /** An answer in the right form that claims to hold two thousand million classes. */
  private static void forge() throws IOException, InterruptedException {
    new Connection(OUTPUT).send(Protocol.ANSWER, Protocol.BY_CONTENT, out -> {
      out.writeInt(1);
      out.writeByte(Protocol.DONE);
      out.writeText("");
      out.writeLong(0);
      out.writeLong(0);
      out.writeText("target");
      out.writeBoolean(false);
      out.writeCount(Integer.MAX_VALUE);
    });
    new CountDownLatch(1).await();
  }

  private static void deadlock() throws InterruptedException {
    Object left = new Object();
    Object right = new Object();
    CountDownLatch both = new CountDownLatch(2);
    Thread thread = new Thread(() -> hold(left, right, both));
    thread.start();
    hold(right, left, both);
    thread.join();
  }

  private static void hold(Object first, Object second, CountDownLatch both) {
    synchronized (first) {
      both.countDown();
      try {
        both.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      synchronized (second) {
        sink++;
      }
    }
  }
}
