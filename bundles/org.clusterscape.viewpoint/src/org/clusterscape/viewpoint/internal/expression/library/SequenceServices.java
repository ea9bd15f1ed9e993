package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.internal.expression.Messages;

/**
 * What differs for sequences and sets: a sequence stays a sequence, a set a set. Positions count from 1; nothing here
 * changes a collection.
 */
@SuppressWarnings({ "rawtypes", "unchecked" })
final class SequenceServices {

    private static final Class<Object> ANY = Object.class;
    private static final Class<Integer> NUMBER = Integer.class;
    private static final Class<List> LIST = List.class;
    private static final Class<Set> SET = Set.class;
    private static final Class<Collection> MANY = Collection.class;

    private SequenceServices() {
    }

    static void addTo(Library library) {
        joining(library);
        adding(library);
        finding(library);
        cutting(library);
    }

    private static void joining(Library library) {
        String joined = "The elements of both.";
        for (String name : List.of("concat", "add")) {
            library.add(name, LIST, MANY, LIST, SequenceServices::joined, joined);
            library.add(name, SET, MANY, SET, SequenceServices::joined, joined);
        }
        library.add("union", LIST, LIST, LIST, SequenceServices::joined, joined);
        library.add("union", SET, SET, SET, SequenceServices::joined, joined);
        String less = "The elements that are not among the others.";
        library.add("sub", LIST, MANY, LIST, (list, others) -> without(new ArrayList<>(list), others), less);
        library.add("sub", SET, MANY, SET, (set, others) -> without(new LinkedHashSet<>(set), others), less);
        String both = "The elements that are among the others too.";
        library.add("intersection", LIST, MANY, LIST, (list, others) -> within(new ArrayList<>(list), others), both);
        library.add("intersection", SET, MANY, SET, (set, others) -> within(new LinkedHashSet<>(set), others), both);
    }

    private static void adding(Library library) {
        String including = "The elements and one more at the end; a set that has it stays as it is.";
        library.add("including", LIST, ANY, LIST, SequenceServices::appended, including);
        library.add("including", SET, ANY, SET, (set, value) -> with(new LinkedHashSet<>(set), value), including);
        String excluding = "The elements without any that equals the value.";
        library.add("excluding", LIST, ANY, LIST,
                (list, value) -> without(new ArrayList<>(list), Collections.singleton(value)), excluding);
        library.add("excluding", SET, ANY, SET,
                (set, value) -> without(new LinkedHashSet<>(set), Collections.singleton(value)), excluding);
        String append = "The elements and one more at the end, to where a set moves it.";
        library.add("append", LIST, ANY, LIST, SequenceServices::appended, append);
        library.add("append", SET, ANY, SET, (set, value) -> {
            Set<Object> result = new LinkedHashSet<>(set);
            result.remove(value);
            return with(result, value);
        }, append);
        String prepend = "The elements and one more at the beginning, to where a set moves it.";
        library.add("prepend", LIST, ANY, LIST, (list, value) -> joined(Collections.singletonList(value), list),
                prepend);
        library.add("prepend", SET, ANY, SET, (set, value) -> joined(Collections.singleton(value), set), prepend);
        String insert = "The elements and one more at a position, to where a set moves it.";
        library.add("insertAt", LIST, NUMBER, ANY, LIST, SequenceServices::inserted, insert);
        library.add("insertAt", SET, NUMBER, ANY, SET, SequenceServices::inserted, insert);
    }

    private static void finding(Library library) {
        library.add("at", LIST, NUMBER, ANY, (list, n) -> list.get(n - 1), "The element at a position.");
        library.add("at", SET, NUMBER, ANY, (set, n) -> new ArrayList<>(set).get(n - 1), "The element at a position.");
        library.add("last", LIST, ANY, list -> list.isEmpty() ? null : list.get(list.size() - 1),
                "The last element; null if there is none.");
        library.add("last", SET, ANY, set -> set.isEmpty() ? null : new ArrayList<>(set).getLast(),
                "The last element; null if there is none.");
        String position = "The position of a value; 0 if it is not there.";
        library.add("indexOf", LIST, ANY, NUMBER, (list, value) -> list.indexOf(value) + 1, position);
        library.add("indexOf", SET, ANY, NUMBER, (set, value) -> new ArrayList<>(set).indexOf(value) + 1, position);
        String last = "The last position of a value; 0 if it is not there.";
        library.add("lastIndexOf", LIST, ANY, NUMBER, (list, value) -> list.lastIndexOf(value) + 1, last);
        library.add("lastIndexOf", SET, ANY, NUMBER, (set, value) -> new ArrayList<>(set).indexOf(value) + 1, last);
        library.add("count", MANY, ANY, NUMBER, (many, value) -> Collections.frequency(many, value),
                "How often a value is among the elements.");
    }

    private static void cutting(Library library) {
        String reverse = "The elements in the opposite order.";
        library.add("reverse", LIST, LIST, list -> reversed(list), reverse);
        library.add("reverse", SET, SET, set -> new LinkedHashSet<>(reversed(set)), reverse);
        String part = "The elements from one position to another, both included.";
        library.add("subSequence", LIST, NUMBER, NUMBER, LIST, (list, from, to) -> part(list, from, to), part);
        library.add("subOrderedSet", SET, NUMBER, NUMBER, SET,
                (set, from, to) -> new LinkedHashSet<>(part(new ArrayList<>(set), from, to)), part);
        String drop = "The elements without the first n.";
        library.add("drop", LIST, NUMBER, LIST, (list, n) -> part(list, n + 1, list.size()), drop);
        library.add("drop", SET, NUMBER, SET,
                (set, n) -> new LinkedHashSet<>(part(new ArrayList<>(set), n + 1, set.size())), drop);
        String dropRight = "The elements before position n.";
        library.add("dropRight", LIST, NUMBER, LIST, (list, n) -> part(list, 1, n - 1), dropRight);
        library.add("dropRight", SET, NUMBER, SET,
                (set, n) -> new LinkedHashSet<>(part(new ArrayList<>(set), 1, n - 1)), dropRight);
    }

    private static List<Object> joined(List<?> list, Collection<?> others) {
        List<Object> result = new ArrayList<>(list.size() + others.size());
        result.addAll(list);
        result.addAll(others);
        return result;
    }

    private static Set<Object> joined(Set<?> set, Collection<?> others) {
        Set<Object> result = new LinkedHashSet<>(set);
        result.addAll(others);
        return result;
    }

    // A set answers the same question as a list, and fast.
    private static <C extends Collection<Object>> C without(C result, Collection<?> others) {
        Collection<?> known = others instanceof Set ? others : new LinkedHashSet<>(others);
        result.removeIf(known::contains);
        return result;
    }

    private static <C extends Collection<Object>> C within(C result, Collection<?> others) {
        Collection<?> known = others instanceof Set ? others : new LinkedHashSet<>(others);
        result.removeIf(each -> !known.contains(each));
        return result;
    }

    private static List<Object> appended(List<?> list, Object value) {
        List<Object> result = new ArrayList<>(list.size() + 1);
        result.addAll(list);
        result.add(value);
        return result;
    }

    private static <C extends Collection<Object>> C with(C result, Object value) {
        result.add(value);
        return result;
    }

    private static List<Object> inserted(List<?> list, Integer position, Object value) {
        List<Object> result = new ArrayList<>(list);
        result.add(checked(position, list.size() + 1) - 1, value);
        return result;
    }

    private static Set<Object> inserted(Set<?> set, Integer position, Object value) {
        checked(position, set.size() + 1);
        List<Object> others = new ArrayList<>(set);
        others.remove(value);
        others.add(Math.min(position - 1, others.size()), value);
        return new LinkedHashSet<>(others);
    }

    private static List<Object> reversed(Collection<?> many) {
        List<Object> result = new ArrayList<>(many);
        Collections.reverse(result);
        return result;
    }

    private static List<Object> part(List<?> list, int from, int to) {
        if (from < 1 || to > list.size() || from > to) {
            throw new IndexOutOfBoundsException(Messages.bind(Messages.Library_outOfRange, from < 1 ? from : to,
                    list.size()));
        }
        return new ArrayList<>(list.subList(from - 1, to));
    }

    private static int checked(int position, int highest) {
        if (position < 1 || position > highest) {
            throw new IndexOutOfBoundsException(Messages.bind(Messages.Library_outOfRange, position, highest));
        }
        return position;
    }
}
