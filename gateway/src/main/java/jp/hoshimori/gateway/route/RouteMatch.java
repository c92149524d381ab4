package jp.hoshimori.gateway.route;

import java.util.SortedSet;

/** What the route table knows of a method and a path. */
public sealed interface RouteMatch {

    /** An operation answers. */
    record Found(Route route) implements RouteMatch {}

    /** The path exists, but not with this method. */
    record OtherMethods(SortedSet<String> allowed) implements RouteMatch {}

    /** There is no such path. */
    record UnknownPath() implements RouteMatch {}
}
