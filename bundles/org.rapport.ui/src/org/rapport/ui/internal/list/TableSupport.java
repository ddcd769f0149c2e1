package org.rapport.ui.internal.list;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Makes NatTable's collections findable. They look for their implementation with a service loader through the thread's
 * class loader, which in OSGi does not see it: the UI thread gets one that also looks into the implementation's bundle.
 */
final class TableSupport extends ClassLoader {

  private static final String IMPLEMENTATION = "org.eclipse.collections.impl"; //$NON-NLS-1$
  private static final String SERVICES = "META-INF/services/org.eclipse.collections."; //$NON-NLS-1$

  private final Bundle bundle;

  private TableSupport(ClassLoader parent, Bundle bundle) {
    super(parent);
    this.bundle = bundle;
  }

  /** To be called on the UI thread before the first table is made. */
  static void start() {
    Thread thread = Thread.currentThread();
    Bundle found = Platform.isRunning() ? Platform.getBundle(IMPLEMENTATION) : null;
    if (found != null && !(thread.getContextClassLoader() instanceof TableSupport)) {
      thread.setContextClassLoader(new TableSupport(thread.getContextClassLoader(), found));
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (!name.startsWith(IMPLEMENTATION)) {
      throw new ClassNotFoundException(name);
    }
    return bundle.loadClass(name);
  }

  @Override
  protected URL findResource(String name) {
    return name.startsWith(SERVICES) ? bundle.getResource(name) : super.findResource(name);
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    Enumeration<URL> found = name.startsWith(SERVICES) ? bundle.getResources(name) : null;
    return found == null ? Collections.emptyEnumeration() : found;
  }
}
