package org.clusterscape.diagram.internal.picture;

import org.eclipse.osgi.util.NLS;

/** Texts on the choice and the making of diagrams. */
public final class Messages extends NLS {

    public static String Catalog_none;
    public static String Catalog_noSuchKind;
    public static String Catalog_notOfElement;
    public static String Catalog_several;
    public static String Picture_noSuchFilter;
    public static String Picture_noSuchLayer;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
