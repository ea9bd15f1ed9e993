package org.clusterscape.example.region.internal;

import java.util.Random;

import org.clusterscape.example.region.Scale;

/**
 * Chance that repeats itself: what it yields depends only on the seed and on what is asked for, not on what was asked
 * before. So a new row in a table leaves the figures of all others as they were.
 */
record Variation(long seed, int part) {

    Variation(Scale scale, int part) {
        this(scale.seed(), part);
    }

    /** A number from 0 to below 1. */
    double chance(String what) {
        long mixed = (seed * 0x9E3779B97F4A7C15L ^ part * 0xC2B2AE3D27D4EB4FL) + what.hashCode() * 0x165667B19E3779F9L;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        return new Random(mixed ^ mixed >>> 33).nextDouble();
    }

    /** A number between the bounds. */
    double between(double least, double most, String what) {
        return least + chance(what) * (most - least);
    }

    /** The number, changed by at most the given share up or down. */
    double vary(double number, double share, String what) {
        return number * between(1 - share, 1 + share, what);
    }
}
