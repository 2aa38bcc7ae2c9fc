// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import java.lang.foreign.MemorySegment;
import org.bytedeco.javacpp.Pointer;

/**
 * The memory of a segment as JavaCPP sees it. It owns nothing, so JavaCPP neither tracks nor frees
 * it, and it does not keep its segment reachable.
 */
final class SegmentPointer extends Pointer {

  SegmentPointer(MemorySegment segment) {
    this.address = segment.address();
  }
}
