package org.clusterscape.viewpoint.internal.specification.check;

import org.eclipse.osgi.util.NLS;

/** The texts of messages of checks. */
final class Messages extends NLS {

    public static String Cell_twoEditors;
    public static String Customization_featureMissing;
    public static String Customization_unknownFeature;
    public static String Customization_withoutStyle;
    public static String Customization_wrongValue;
    public static String Cycle_container;
    public static String Cycle_edge;
    public static String Cycle_import;
    public static String Description_withoutMetamodel;
    public static String Diagram_withoutLayer;
    public static String Drop_withoutPrecondition;
    public static String Edge_withoutSize;
    public static String Expression_otherLanguage;
    public static String Expression_problem;
    public static String Extension_badPattern;
    public static String Extension_forMany;
    public static String Extension_noAddress;
    public static String Feature_notContained;
    public static String Feature_unknown;
    public static String Feature_unknownAnywhere;
    public static String Feature_wrongType;
    public static String Filter_withoutCondition;
    public static String Filter_withoutMappings;
    public static String Hint_createdMapping;
    public static String Hint_domainClass;
    public static String Hint_edgeEnd;
    public static String Hint_filters;
    public static String Hint_import;
    public static String Hint_name;
    public static String Hint_operation;
    public static String Hint_predicate;
    public static String Hint_required;
    public static String Hint_sourceFinder;
    public static String Hint_targetFinder;
    public static String Hint_variable;
    public static String Image_missing;
    public static String Java_unknownHere;
    public static String Java_unusable;
    public static String Layer_empty;
    public static String List_container;
    public static String Mapping_withoutStyle;
    public static String Menu_locationInside;
    public static String Name_twice;
    public static String Region_border;
    public static String Region_style;
    public static String Required_missing;
    public static String Stack_inStack;
    public static String Stack_node;
    public static String Stack_withoutContainers;
    public static String Type_abstract;
    public static String Type_unknown;
    public static String Type_withoutPackage;

    static {
        NLS.initializeMessages("org.clusterscape.viewpoint.internal.specification.check.messages", Messages.class);
    }

    private Messages() {
    }
}
