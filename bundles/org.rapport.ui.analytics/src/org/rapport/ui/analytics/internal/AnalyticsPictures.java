package org.rapport.ui.analytics.internal;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The pictures of this bundle; a picture's name is that of its file in {@code icons}, without {@code .svg}. */
public final class AnalyticsPictures {

  private AnalyticsPictures() {}

  /** The descriptor of a picture; that of the missing image when there is no such picture. */
  public static ImageDescriptor descriptor(String name) {
    URL url = FileLocator.find(Platform.getBundle(Ids.BUNDLE), new Path("icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
    return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
  }

  /** The shared image of a picture; never dispose it. */
  public static Image get(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = Ids.BUNDLE + "/" + name; //$NON-NLS-1$
    if (registry.getDescriptor(key) == null) {
      registry.put(key, descriptor(name));
    }
    return registry.get(key);
  }
}
