package org.clusterscape.viewpoint.internal.specification;

import org.eclipse.osgi.util.NLS;

/** The texts of messages about specifications. */
public final class Messages extends NLS {

    public static String Contribution_withoutFile;

    public static String File_badEncoding;
    public static String File_doctype;
    public static String File_malformed;
    public static String File_notFound;
    public static String File_predecessor;
    public static String File_notReadable;
    public static String File_notSpecification;
    public static String File_pluginNotFound;
    public static String File_severalRoots;
    public static String File_strangeAddress;
    public static String File_tooDeep;
    public static String File_tooLarge;
    public static String File_unusable;
    public static String File_viewpointNotFound;

    public static String Reference_ambiguous;
    public static String Reference_metamodelNotFound;
    public static String Reference_namespaceNotInstalled;
    public static String Reference_notFound;
    public static String Reference_unsupportedTarget;
    public static String Reference_wrongType;

    public static String Unsupported_feature;
    public static String Unsupported_namespace;
    public static String Unsupported_times;
    public static String Unsupported_type;

    public static String Value_illegal;
    public static String Value_severalElements;
    public static String Value_typeMissing;
    public static String Value_wrongType;

    static {
        NLS.initializeMessages("org.clusterscape.viewpoint.internal.specification.messages", Messages.class);
    }

    private Messages() {
    }
}
