package org.rapport.ui;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;

/**
 * The pictures of the workbench: scalable drawings that are sharp on every screen. A picture's name is that of its file
 * in {@code icons}, without {@code .svg}.
 *
 * @since 0.1
 */
public final class Pictures {

  private static final String BUNDLE = "org.rapport.ui"; //$NON-NLS-1$

  private Pictures() {}

  /**
   * The descriptor of a picture.
   *
   * @param name such as {@code account}
   * @return the descriptor; that of the missing image when there is no such picture
   */
  public static ImageDescriptor descriptor(String name) {
    URL url = FileLocator.find(Platform.getBundle(BUNDLE), new Path("icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
    return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
  }

  /**
   * The image of a picture, shared and disposed with the display; never dispose it.
   *
   * @param name such as {@code account}
   * @return the image, 16 by 16 points
   */
  public static Image get(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = BUNDLE + "/" + name; //$NON-NLS-1$
    if (registry.getDescriptor(key) == null) {
      registry.put(key, descriptor(name));
    }
    return registry.get(key);
  }

  /**
   * The image of a picture in another size, shared and disposed with the display; never dispose it.
   *
   * @param name such as {@code account}
   * @param points width and height, 16 or more
   * @return the image
   */
  public static Image get(String name, int points) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = BUNDLE + "/" + name + "@" + points; //$NON-NLS-1$ //$NON-NLS-2$
    Image image = registry.get(key);
    if (image == null) {
      ImageDescriptor drawing = descriptor(name);
      int natural = Math.max(1, drawing.getImageData(100).width);
      image = new Image(Display.getDefault(),
          (ImageDataProvider) zoom -> drawing.getImageData(zoom * points / natural));
      registry.put(key, image);
    }
    return image;
  }
}
