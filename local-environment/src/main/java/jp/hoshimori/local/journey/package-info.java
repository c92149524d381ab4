/** The main job, done once from beginning to end on the running system, as a small company would do it. */
package jp.hoshimori.local.journey;
