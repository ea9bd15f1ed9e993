package org.clusterscape.card.internal;

import org.eclipse.osgi.util.NLS;

/** The texts that users of this bundle read. */
public final class Messages extends NLS {

    public static String Batch_missing;
    public static String Batch_noCards;
    public static String Batch_progress;
    public static String Batch_sameKeyField;
    public static String Batch_unreadable;
    public static String Card_none;
    public static String Card_noTitle;
    public static String Change_added;
    public static String Change_addedTo;
    public static String Change_changed;
    public static String Change_kept;
    public static String Change_keptValue;
    public static String Change_reasonData;
    public static String Change_reasonReference;
    public static String Change_removed;
    public static String Change_reordered;
    public static String Change_set;
    public static String Change_unlinked;
    public static String Change_unset;
    public static String Source_binary;
    public static String Source_directory;
    public static String Source_empty;
    public static String Source_html;
    public static String Source_missing;
    public static String Source_tooLarge;
    public static String Source_tooManyLines;
    public static String Warning_ambiguousActor;
    public static String Warning_cityNamed;
    public static String Warning_cityTwice;
    public static String Warning_homoglyphs;
    public static String Warning_illegalCharacters;
    public static String Warning_newCity;
    public static String Warning_unknownAbbreviation;
    public static String Warning_brokenUtf8;
    public static String Warning_notUtf8;
    public static String Warning_scoreColumns;
    public static String Warning_scoreMissing;
    public static String Warning_scoreRange;
    public static String Warning_scoreUnreadable;
    public static String Warning_tornParagraph;
    public static String Warning_total;
    public static String Warning_unknownSection;

    static {
        NLS.initializeMessages("org.clusterscape.card.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
