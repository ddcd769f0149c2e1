package org.rapport.dropins;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Installs what lies in the dropins folders. Whatever is wrong with a jar ends in the log, never in a failed start. */
public final class Activator implements BundleActivator {
  private static final String BUNDLE = "org.rapport.dropins";

  @Override
  public void start(@Nullable BundleContext bundleContext) {
    BundleContext context = Objects.requireNonNull(bundleContext);
    Places places = new Places(System.getenv(), context.getProperty("osgi.os"), System.getProperty("user.home"),
        context.getProperty("osgi.install.area"));
    new Installer(context, (problem, cause) -> log(context, problem, cause)).install(places.dropins());
  }

  @Override
  public void stop(@Nullable BundleContext context) {
    // simpleconfigurator uninstalls the dropins when the product starts again
  }

  private static void log(BundleContext context, String problem, @Nullable Throwable cause) {
    ServiceReference<FrameworkLog> reference = context.getServiceReference(FrameworkLog.class);
    FrameworkLog log = reference == null ? null : context.getService(reference);
    if (log == null) {
      System.err.println(problem);
      return;
    }
    log.log(new FrameworkLogEntry(BUNDLE, FrameworkLogEntry.ERROR, 0, problem, 0, cause, null));
    context.ungetService(reference);
  }
}
