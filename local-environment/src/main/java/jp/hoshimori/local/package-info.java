/**
 * The whole system on one machine, described once as a program: what there is, what each part needs, when it is
 * healthy, and how it ends.
 *
 * <p>{@code ./run} and the end-to-end tests start the same {@link jp.hoshimori.local.LocalEnvironment}. It starts
 * packaged services as processes and knows no class of theirs.
 */
package jp.hoshimori.local;
