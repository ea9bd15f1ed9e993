package org.clusterscape.validation.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the validation. */
public final class Messages extends NLS {

    public static String actorTooLarge;
    public static String actorTooSmall;
    public static String boardEmpty;
    public static String cityDuplicateAbbreviation;
    public static String cityPositionIncomplete;
    public static String cityPositionOutOfRange;
    public static String clusterFoundedInFuture;
    public static String clusterNoCoordinator;
    public static String clusterNoMembers;
    public static String clusterNoPresentMembers;
    public static String clusterSeveralCoordinators;
    public static String constraintFailedDescription;
    public static String constraintFailedName;
    public static String constraintFailedOften;
    public static String constraintFailedOnce;
    public static String constraintNotUsable;
    public static String datesEndBeforeStart;
    public static String economicDatumDuplicate;
    public static String economicDatumNoFigures;
    public static String economicDatumNoYear;
    public static String economicDatumYearInFuture;
    public static String ecosystemCurrencyMissing;
    public static String ecosystemCurrencyUnknown;
    public static String facetAnd;
    public static String facetAtLeast;
    public static String facetAtMost;
    public static String facetEnumeration;
    public static String facetFractionDigits;
    public static String facetGreaterThan;
    public static String facetLength;
    public static String facetLessThan;
    public static String facetMaxLength;
    public static String facetMinLength;
    public static String facetPattern;
    public static String facetTotalDigits;
    public static String fixRemoveCopy;
    public static String fixRemoveEmptyProperty;
    public static String fixRemoveReference;
    public static String fixReplaceCharacters;
    public static String fixSortMeasurements;
    public static String fixStrip;
    public static String fixSwapDates;
    public static String fixTakeAddress;
    public static String fixTakeCurrency;
    public static String fixTakeNumber;
    public static String fixTakeTotal;
    public static String indicatorMeasurementsOutOfOrder;
    public static String indicatorMixedMeasurements;
    public static String indicatorNoValues;
    public static String indicatorTargetNoFlag;
    public static String indicatorTargetWithoutDirection;
    public static String keyFieldCityScoredTwice;
    public static String keyFieldDuplicateCode;
    public static String keyFieldDuplicateNumber;
    public static String keyFieldNoCode;
    public static String keyFieldNoName;
    public static String keyFieldNumberDiffersFromCode;
    public static String keyFieldPlaceholder;
    public static String keyFieldRelatedToItself;
    public static String keyFieldSectorRatedTwice;
    public static String keyFieldTotalDiffers;
    public static String linkageDuplicate;
    public static String linkageStrengthNotPositive;
    public static String linkageToItself;
    public static String measureOtherKeyField;
    public static String measurePrerequisiteOpen;
    public static String measurementAmbiguous;
    public static String measurementDuplicateDate;
    public static String measurementInFuture;
    public static String measurementNoDate;
    public static String measurementNoValue;
    public static String membershipOverlapping;
    public static String modelControlCharacter;
    public static String modelDanglingReference;
    public static String modelNotContained;
    public static String modelNotFinite;
    public static String modelRequired;
    public static String modelTooFew;
    public static String modelTooMany;
    public static String modelValueNotAllowed;
    public static String nameDuplicate;
    public static String nameMissing;
    public static String numberNegative;
    public static String obstacleSeverityOutOfRange;
    public static String propertyDuplicateKey;
    public static String propertyNoKey;
    public static String sectorRelevanceEmpty;
    public static String sourceEmpty;
    public static String statusEndPassed;
    public static String statusNotYetEnded;
    public static String statusNotYetStarted;
    public static String statusStartPassed;
    public static String taskValidate;
    public static String textMissing;
    public static String textSurroundingSpace;
    public static String urlInvalid;

    static {
        NLS.initializeMessages("org.clusterscape.validation.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
