/** The diagnosis service. Each feature is a package of its own; here is only what belongs to none of them. */
package jp.hoshimori.diagnosis;
