package org.clusterscape.model.storage;

import org.eclipse.osgi.util.NLS;

/** The texts that users read when a file cannot be read or written. */
final class Messages extends NLS {

    public static String abstractType;
    public static String accessDenied;
    public static String badAddress;
    public static String badEncoding;
    public static String badId;
    public static String badReference;
    public static String brokenMetamodel;
    public static String calculated;
    public static String cannotWrite;
    public static String changedOnDisk;
    public static String childElsewhere;
    public static String cutOff;
    public static String dangling;
    public static String danglingReference;
    public static String danglingSomewhere;
    public static String diskFull;
    public static String doctype;
    public static String duplicateId;
    public static String duplicateIdSomewhere;
    public static String empty;
    public static String emptyReference;
    public static String existsAlready;
    public static String expectedDate;
    public static String expectedDateTime;
    public static String expectedFlag;
    public static String expectedInteger;
    public static String expectedNumber;
    public static String expectedOneOf;
    public static String expectedType;
    public static String givenTwice;
    public static String illegalValue;
    public static String isFolder;
    public static String linkLoop;
    public static String malformed;
    public static String missing;
    public static String noFile;
    public static String noFolder;
    public static String noModelInside;
    public static String noType;
    public static String notCreated;
    public static String notReadBack;
    public static String notRegular;
    public static String notReplaced;
    public static String notTheSame;
    public static String notXml;
    public static String oneEcosystem;
    public static String oneExpected;
    public static String otherFault;
    public static String otherVersion;
    public static String outOfMemory;
    public static String outOfMemorySaving;
    public static String referenceElsewhere;
    public static String referenceToServer;
    public static String replaced;
    public static String replacedIn;
    public static String restoreBackup;
    public static String restoreOwn;
    public static String rootIsPart;
    public static String severalRoots;
    public static String strayText;
    public static String targetIsFolder;
    public static String tooDeep;
    public static String tooLarge;
    public static String typeWithoutNamespace;
    public static String unknownAttribute;
    public static String unknownElement;
    public static String unknownEncoding;
    public static String unknownFeature;
    public static String unknownMetamodel;
    public static String unknownType;
    public static String unreadable;
    public static String vanished;
    public static String writeProtected;
    public static String wrongRoot;
    public static String wrongRootNamespace;
    public static String wrongTarget;
    public static String wrongType;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
