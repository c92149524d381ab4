/** Turns every refusal of every layer of a service into a problem document. */
package jp.hoshimori.support.problem;
