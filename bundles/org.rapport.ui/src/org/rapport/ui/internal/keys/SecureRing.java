package org.rapport.ui.internal.keys;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.rapport.store.KeyRing;
import org.rapport.store.Places;
import org.rapport.store.StoreException;

/**
 * The operating system's key ring through Equinox secure storage: the Secret Service on Linux, the Data Protection API
 * on Windows, the keychain on macOS. A file among Rapport's data holds the secrets, encrypted under a password that only
 * the system's key ring knows. Without such a key ring nothing is kept: a password asked for at every start would be no
 * better than the passphrase.
 */
public final class SecureRing implements KeyRing {

  private static final String POINT = "org.eclipse.equinox.security.secureStorage"; //$NON-NLS-1$
  private static final String PROVIDER = "provider"; //$NON-NLS-1$
  private static final String PRIORITY = "priority"; //$NON-NLS-1$
  private static final String NATIVE = "org.eclipse.equinox.security."; //$NON-NLS-1$
  private static final String NODE = "/org.rapport/databases/"; //$NON-NLS-1$
  private static final String SECRET = "secret"; //$NON-NLS-1$
  private static final String LABEL = "label"; //$NON-NLS-1$
  private static final long PATIENCE_SECONDS = 10;
  private static final SecureRing RING = new SecureRing();

  private final CompletableFuture<Boolean> answers = new CompletableFuture<>();
  private final AtomicBoolean asked = new AtomicBoolean();

  private SecureRing() {}

  /** @return the ring of this computer */
  public static KeyRing ring() {
    return RING;
  }

  /**
   * Whether the operating system has a key ring that answers. Quick: what is not known yet counts as no.
   *
   * @return whether we can use it
   */
  public static boolean isAvailable() {
    return RING.answers.getNow(Boolean.FALSE);
  }

  /** @return whether it is worth to ask for a key ring; quick */
  public static boolean isPossible() {
    return provider() != null && hasSession();
  }

  /**
   * Asks the key ring whether it answers, the first time; waits for its answer, but not for ever. Never called in the
   * user interface's thread.
   *
   * @return {@link #isAvailable()} from now on
   */
  public static boolean await() {
    if (RING.asked.compareAndSet(false, true)) {
      Thread thread = new Thread(() -> RING.answers.complete(answers()), "rapport-keyring"); //$NON-NLS-1$
      thread.setDaemon(true); // a key ring that never answers must not keep the program from ending
      thread.start();
    }
    try {
      return RING.answers.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException none) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Without a message bus there is no Secret Service, and asking for it would start a bus of its own. */
  private static boolean hasSession() {
    if (!Platform.OS.isLinux()) {
      return true;
    }
    String address = System.getenv("DBUS_SESSION_BUS_ADDRESS"); //$NON-NLS-1$
    String folder = System.getenv("XDG_RUNTIME_DIR"); //$NON-NLS-1$
    return address != null && !address.isBlank()
        || folder != null && !folder.isBlank() && Files.exists(Path.of(folder, "bus")); //$NON-NLS-1$
  }

  /**
   * Asks the provider itself. Those whose service may be missing have a method {@code isValid}, of an interface that
   * Equinox keeps to itself; the others always work.
   */
  private static boolean answers() {
    IConfigurationElement provider = provider();
    if (provider == null || !hasSession()) {
      return false;
    }
    try {
      Object made = provider.createExecutableExtension("class"); //$NON-NLS-1$
      for (Method method : made.getClass().getMethods()) {
        if (method.getName().equals("isValid") && method.getParameterCount() == 0) { //$NON-NLS-1$
          return Boolean.TRUE.equals(method.invoke(made));
        }
      }
      return true;
    } catch (CoreException | ReflectiveOperationException | LinkageError none) {
      ILog.of(SecureRing.class).info("There is no key ring that can be used: " + none); //$NON-NLS-1$
      return false;
    }
  }

  private static @Nullable String module() {
    IConfigurationElement provider = provider();
    return provider == null ? null : provider.getDeclaringExtension().getUniqueIdentifier();
  }

  /** The provider of the operating system, not one that asks for a password; null when there is none. */
  private static @Nullable IConfigurationElement provider() {
    IConfigurationElement best = null;
    int priority = Integer.MIN_VALUE;
    for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
      String bundle = element.getContributor().getName();
      if (element.getName().equals(PROVIDER) && isNative(bundle)) {
        String given = element.getAttribute(PRIORITY);
        int own = given == null || given.isBlank() ? 0 : Integer.parseInt(given.strip());
        if (own > priority) {
          best = element;
          priority = own;
        }
      }
    }
    return best;
  }

  /** A fragment contributes in the name of its host, which itself contributes nothing. */
  private static boolean isNative(String bundle) {
    return bundle.startsWith(NATIVE.substring(0, NATIVE.length() - 1)) && !bundle.endsWith(".ui"); //$NON-NLS-1$
  }

  private static ISecurePreferences root() throws IOException {
    Map<Object, Object> options = new HashMap<>();
    String module = module();
    if (module == null) {
      throw new StoreException(Messages.Ring_none);
    }
    options.put(IProviderHints.REQUIRED_MODULE_ID, module);
    options.put(IProviderHints.PROMPT_USER, Boolean.FALSE);
    ISecurePreferences root = SecurePreferencesFactory.open(Places.data().resolve("keyring").toUri().toURL(), options); //$NON-NLS-1$
    if (root == null) {
      throw new StoreException(Messages.Ring_none);
    }
    return root;
  }

  @Override
  public Optional<byte[]> secret(String databaseId) {
    try {
      if (!root().nodeExists(NODE + databaseId)) {
        return Optional.empty();
      }
      byte[] secret = root().node(NODE + databaseId).getByteArray(SECRET, null);
      return secret == null ? Optional.empty() : Optional.of(secret);
    } catch (IOException | StorageException | LinkageError problem) {
      throw failed(problem);
    }
  }

  @Override
  public void keep(String databaseId, String label, byte[] secret) {
    byte[] copy = secret.clone();
    try {
      ISecurePreferences node = root().node(NODE + databaseId);
      node.putByteArray(SECRET, copy, true);
      node.put(LABEL, Base64.getEncoder().encodeToString(label.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
          true);
      node.flush();
    } catch (IOException | StorageException | LinkageError problem) {
      throw failed(problem);
    } finally {
      Arrays.fill(copy, (byte) 0);
    }
  }

  @Override
  public void forget(String databaseId) {
    try {
      ISecurePreferences root = root();
      if (root.nodeExists(NODE + databaseId)) {
        root.node(NODE + databaseId).removeNode();
        root.flush();
      }
    } catch (IOException problem) {
      throw failed(problem);
    }
  }

  private static StoreException failed(Throwable problem) {
    return new StoreException(NLS.bind(Messages.Ring_failed, problem.getMessage()), problem);
  }
}
