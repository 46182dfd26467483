//! Runs a piece of work with the widest instructions that the CPU has.
//!
//! A library for everybody is compiled for the oldest CPU of an architecture. [`widest`] compiles
//! its work once more for each kind of [`Cpu`], and chooses when the program runs. The work is
//! plain Rust over arrays: wider instructions are all that differs, so the result is the same, bit
//! for bit.
//!
//! Calling a function that is compiled for other instructions is `unsafe`, because a CPU without
//! them would do something undefined. What makes it safe is asking the CPU before: the values
//! [`Avx2`], [`Avx512`] and [`Vbmi2`] are made nowhere but on behalf of [`at_most`], after asking.
//! Whoever holds one has such a CPU. No other module of the crate contains `unsafe`.

/// Work that is worth compiling for several CPUs.
pub(crate) trait Work {
    /// What comes out of it.
    type Out;

    /// Does it.
    ///
    /// An implementation says `#[inline(always)]`, and so does what it calls; otherwise those
    /// parts are compiled for the oldest CPU.
    fn run<C: Cpu>(self, cpu: C) -> Self::Out;
}

/// A kind of CPU.
pub(crate) trait Cpu: Copy {
    /// Which instructions it has.
    const LEVEL: Level;

    /// Which of 64 bytes are this one: a bit for each, the first byte's bit the lowest.
    fn positions(self, block: &[u8; 64], byte: u8) -> u64;

    /// Writes the place of each bit that is set, the lowest first and `start` added to each. Behind
    /// them `room` holds anything. `USUAL` is a number of bits that is seldom surpassed.
    #[inline(always)]
    fn places<const USUAL: usize>(self, bits: u64, start: u16, room: &mut [u16; ROOM]) {
        let mut left = bits;
        in_groups::<USUAL>(bits, room, || {
            let place = start + left.trailing_zeros() as u16;
            left &= left.wrapping_sub(1);
            place
        });
    }

    /// As [`Cpu::places`], but of the bits in `all`, those that are in `some` too: how many of `all`
    /// are below it.
    #[inline(always)]
    fn ranks<const USUAL: usize>(self, some: u64, all: u64, start: u16, room: &mut [u16; ROOM]) {
        let mut left = some & all;
        in_groups::<USUAL>(left, room, || {
            let below = all & (left & left.wrapping_neg()).wrapping_sub(1);
            left &= left.wrapping_sub(1);
            start + below.count_ones() as u16
        });
    }
}

/// Room for the places of 64 bits, and for some that are written without looking.
pub(crate) const ROOM: usize = 80;

/// Writes a place for each bit, so many at once without asking whether there are so many. Asking
/// each time would be a question whose answer no CPU can guess.
#[inline(always)]
fn in_groups<const USUAL: usize>(bits: u64, room: &mut [u16; ROOM], mut next: impl FnMut() -> u16) {
    const { assert!(ROOM / USUAL * USUAL >= 64, "too little room for all bits") };
    let mut left = bits.count_ones() as usize;
    let (groups, _) = room.as_chunks_mut::<USUAL>();
    for group in groups {
        for place in group {
            *place = next();
        }
        if left <= USUAL {
            return;
        }
        left -= USUAL;
    }
}

/// Which instructions there are. A level has those of the levels before it too, and counts as wider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// What every CPU of the architecture has.
    Baseline,
    /// 256 bits.
    #[cfg(target_arch = "x86_64")]
    Avx2,
    /// 512 bits, and masks of 64 bits.
    #[cfg(target_arch = "x86_64")]
    Avx512,
    /// The same, and what brings together the bytes of a mask.
    #[cfg(target_arch = "x86_64")]
    Vbmi2,
}

impl Level {
    /// The widest level of this CPU. The standard library remembers the answer.
    pub(crate) fn of_this_cpu() -> Level {
        #[cfg(target_arch = "x86_64")]
        {
            if !(is_x86_feature_detected!("avx2")
                && is_x86_feature_detected!("bmi1")
                && is_x86_feature_detected!("bmi2")
                && is_x86_feature_detected!("lzcnt")
                && is_x86_feature_detected!("popcnt"))
            {
                return Level::Baseline;
            }
            if is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512cd")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl")
            {
                return match is_x86_feature_detected!("avx512vbmi2") {
                    true => Level::Vbmi2,
                    false => Level::Avx512,
                };
            }
            Level::Avx2
        }
        #[cfg(not(target_arch = "x86_64"))]
        Level::Baseline
    }
}

/// Does the work with the widest instructions of this CPU.
pub(crate) fn widest<W: Work>(work: W) -> W::Out {
    at_most(Level::of_this_cpu(), work)
}

/// Does the work with the widest instructions of this CPU, but with none beyond `level`.
#[allow(unsafe_code)]
pub(crate) fn at_most<W: Work>(level: Level, work: W) -> W::Out {
    match level.min(Level::of_this_cpu()) {
        Level::Baseline => work.run(Baseline),
        // SAFETY: `of_this_cpu` answers with this level or a wider one only when the CPU has every
        // feature that `with_avx2` is compiled for.
        #[cfg(target_arch = "x86_64")]
        Level::Avx2 => unsafe { with_avx2(work) },
        // SAFETY: `of_this_cpu` answers with this level or a wider one only when the CPU has every
        // feature that `with_avx512` is compiled for.
        #[cfg(target_arch = "x86_64")]
        Level::Avx512 => unsafe { with_avx512(work) },
        // SAFETY: `of_this_cpu` answers with this level only when the CPU has every feature that
        // `with_vbmi2` is compiled for.
        #[cfg(target_arch = "x86_64")]
        Level::Vbmi2 => unsafe { with_vbmi2(work) },
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn with_avx2<W: Work>(work: W) -> W::Out {
    work.run(Avx2(()))
}

#[cfg(target_arch = "x86_64")]
#[target_feature(
    enable = "avx2,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512cd,avx512dq,avx512vl"
)]
fn with_avx512<W: Work>(work: W) -> W::Out {
    work.run(Avx512(()))
}

#[cfg(target_arch = "x86_64")]
#[target_feature(
    enable = "avx2,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512cd,avx512dq,avx512vl,avx512vbmi2"
)]
fn with_vbmi2<W: Work>(work: W) -> W::Out {
    work.run(Vbmi2(Avx512(())))
}

/// Any CPU of the architecture.
#[derive(Clone, Copy)]
pub(crate) struct Baseline;

impl Cpu for Baseline {
    const LEVEL: Level = Level::Baseline;

    #[inline(always)]
    fn positions(self, block: &[u8; 64], byte: u8) -> u64 {
        #[cfg(target_arch = "x86_64")]
        return with_sse2(block, byte);
        #[cfg(not(target_arch = "x86_64"))]
        in_words(block, byte)
    }
}

/// A CPU that has the features of [`Level::Avx2`]. Made after asking it, and nowhere else.
#[cfg(target_arch = "x86_64")]
#[derive(Clone, Copy)]
pub(crate) struct Avx2(());

#[cfg(target_arch = "x86_64")]
impl Cpu for Avx2 {
    const LEVEL: Level = Level::Avx2;

    #[inline(always)]
    #[allow(unsafe_code)]
    fn positions(self, block: &[u8; 64], byte: u8) -> u64 {
        // SAFETY: there is an `Avx2`, so the CPU was asked.
        unsafe { positions_avx2(block, byte) }
    }
}

/// A CPU that has the features of [`Level::Avx512`]. Made after asking it, and nowhere else.
#[cfg(target_arch = "x86_64")]
#[derive(Clone, Copy)]
pub(crate) struct Avx512(());

#[cfg(target_arch = "x86_64")]
impl Cpu for Avx512 {
    const LEVEL: Level = Level::Avx512;

    #[inline(always)]
    #[allow(unsafe_code)]
    fn positions(self, block: &[u8; 64], byte: u8) -> u64 {
        // SAFETY: there is an `Avx512`, so the CPU was asked.
        unsafe { positions_avx512(block, byte) }
    }
}

/// A CPU that has the features of [`Level::Vbmi2`]. Made after asking it, and nowhere else.
#[cfg(target_arch = "x86_64")]
#[derive(Clone, Copy)]
pub(crate) struct Vbmi2(Avx512);

#[cfg(target_arch = "x86_64")]
impl Cpu for Vbmi2 {
    const LEVEL: Level = Level::Vbmi2;

    #[inline(always)]
    fn positions(self, block: &[u8; 64], byte: u8) -> u64 {
        self.0.positions(block, byte)
    }

    #[inline(always)]
    #[allow(unsafe_code)]
    fn places<const USUAL: usize>(self, bits: u64, start: u16, room: &mut [u16; ROOM]) {
        // SAFETY: there is a `Vbmi2`, so the CPU was asked.
        unsafe { places_vbmi2(bits, start, room) }
    }

    #[inline(always)]
    #[allow(unsafe_code)]
    fn ranks<const USUAL: usize>(self, some: u64, all: u64, start: u16, room: &mut [u16; ROOM]) {
        // SAFETY: there is a `Vbmi2`, so the CPU was asked.
        unsafe { ranks_vbmi2(some, all, start, room) }
    }
}

#[cfg(target_arch = "x86_64")]
#[inline(always)]
#[allow(unsafe_code)]
fn with_sse2(block: &[u8; 64], byte: u8) -> u64 {
    use std::arch::x86_64::{_mm_cmpeq_epi8, _mm_loadu_si128, _mm_movemask_epi8, _mm_set1_epi8};

    let (quarters, _) = block.as_chunks::<16>();
    let mut mask = 0;
    for quarter in quarters.iter().rev() {
        // SAFETY: SSE2 belongs to every CPU of this architecture, and 16 bytes are read from a
        // reference to 16 bytes; `loadu` asks for no alignment.
        let equal = unsafe {
            let bytes = _mm_loadu_si128(quarter.as_ptr().cast());
            _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte.cast_signed())))
        };
        // The upper bits are 0: there is one bit for each of 16 bytes.
        mask = mask << 16 | u64::from(equal.cast_unsigned());
    }
    mask
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx2")]
#[allow(unsafe_code)]
fn positions_avx2(block: &[u8; 64], byte: u8) -> u64 {
    use std::arch::x86_64::{
        _mm256_cmpeq_epi8, _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_set1_epi8,
    };

    let (halves, _) = block.as_chunks::<32>();
    let mut mask = 0;
    for half in halves.iter().rev() {
        // SAFETY: 32 bytes are read from a reference to 32 bytes; `loadu` asks for no alignment.
        let bytes = unsafe { _mm256_loadu_si256(half.as_ptr().cast()) };
        let equal = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(byte.cast_signed()));
        mask = mask << 32 | u64::from(_mm256_movemask_epi8(equal).cast_unsigned());
    }
    mask
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
#[allow(unsafe_code)]
fn positions_avx512(block: &[u8; 64], byte: u8) -> u64 {
    use std::arch::x86_64::{_mm512_cmpeq_epi8_mask, _mm512_loadu_si512, _mm512_set1_epi8};

    // SAFETY: 64 bytes are read from a reference to 64 bytes; `loadu` asks for no alignment.
    let bytes = unsafe { _mm512_loadu_si512(block.as_ptr().cast()) };
    _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(byte.cast_signed()))
}

/// The numbers 0 to 63, of which those are kept that have a bit, without gaps between them.
#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi2")]
#[allow(unsafe_code)]
fn places_vbmi2(bits: u64, start: u16, room: &mut [u16; ROOM]) {
    use std::arch::x86_64::{
        _mm512_add_epi16, _mm512_castsi512_si256, _mm512_cvtepu8_epi16, _mm512_extracti64x4_epi64,
        _mm512_loadu_si512, _mm512_maskz_compress_epi8, _mm512_set1_epi16, _mm512_storeu_si512,
    };

    // A wrong place would be refused by the compiler, which computes this.
    #[expect(clippy::indexing_slicing)]
    const NUMBERS: [u8; 64] = {
        let mut numbers = [0; 64];
        let mut number = 0;
        while number < 64 {
            numbers[number] = number as u8;
            number += 1;
        }
        numbers
    };
    let start = _mm512_set1_epi16(start.cast_signed());
    // SAFETY: 64 bytes are read from an array of 64 bytes; `loadu` asks for no alignment.
    let numbers = unsafe { _mm512_loadu_si512(NUMBERS.as_ptr().cast()) };
    let kept = _mm512_maskz_compress_epi8(bits, numbers);
    let (halves, _) = room.as_chunks_mut::<32>();
    let [low, high] = halves else { return };
    let first = _mm512_cvtepu8_epi16(_mm512_castsi512_si256(kept));
    // SAFETY: 64 bytes are written to an array of 32 numbers of 2 bytes; `storeu` asks for no
    // alignment.
    unsafe { _mm512_storeu_si512(low.as_mut_ptr().cast(), _mm512_add_epi16(first, start)) };
    if bits.count_ones() > 32 {
        let second = _mm512_cvtepu8_epi16(_mm512_extracti64x4_epi64::<1>(kept));
        // SAFETY: as above.
        unsafe { _mm512_storeu_si512(high.as_mut_ptr().cast(), _mm512_add_epi16(second, start)) };
    }
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "bmi2,avx512f,avx512bw,avx512vbmi2")]
fn ranks_vbmi2(some: u64, all: u64, start: u16, room: &mut [u16; ROOM]) {
    places_vbmi2(std::arch::x86_64::_pext_u64(some, all), start, room);
}

/// Tells the CPU that these bytes are read soon, so that they are on their way from memory while
/// it does something else. Nothing depends on whether it listens.
#[inline(always)]
#[allow(unsafe_code)]
pub(crate) fn soon(bytes: &[u8]) {
    #[cfg(target_arch = "x86_64")]
    for line in bytes.chunks(64) {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: SSE belongs to every CPU of this architecture, and a hint reads nothing.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(line.as_ptr().cast()) };
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = bytes;
}

/// The same without instructions for it: eight bytes at a time in a plain number.
#[cfg(any(test, not(target_arch = "x86_64")))]
#[inline(always)]
fn in_words(block: &[u8; 64], byte: u8) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    // One bit of each byte, brought together in the uppermost byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;

    let wanted = u64::from_le_bytes([byte; 8]);
    let (words, _) = block.as_chunks::<8>();
    let mut mask = 0;
    for word in words.iter().rev() {
        let differs = u64::from_le_bytes(*word) ^ wanted;
        // The uppermost bit of a byte, where nothing differs. No byte carries into the next.
        let equal = !(((differs & LOW) + LOW) | differs | LOW);
        mask = mask << 8 | (equal >> 7).wrapping_mul(GATHER) >> 56;
    }
    mask
}

/// All levels that this CPU has.
#[cfg(test)]
pub(crate) fn levels() -> Vec<Level> {
    let mut levels = vec![Level::Baseline];
    #[cfg(target_arch = "x86_64")]
    levels.extend([Level::Avx2, Level::Avx512, Level::Vbmi2]);
    levels.retain(|level| *level <= Level::of_this_cpu());
    levels
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    struct WhichLevel;

    impl Work for WhichLevel {
        type Out = Level;

        #[inline(always)]
        fn run<C: Cpu>(self, _: C) -> Level {
            C::LEVEL
        }
    }

    #[test]
    fn the_widest_is_what_the_cpu_has_and_no_wider_than_asked_for() {
        assert_eq!(widest(WhichLevel), Level::of_this_cpu());
        for level in levels() {
            assert_eq!(at_most(level, WhichLevel), level);
        }
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn what_brings_bytes_together_is_used_where_it_is() {
        let has = is_x86_feature_detected!("avx512bw") && is_x86_feature_detected!("avx512vbmi2");
        assert_eq!(Level::of_this_cpu() == Level::Vbmi2, has);
    }

    struct Positions([u8; 64], u8);

    impl Work for Positions {
        type Out = u64;

        #[inline(always)]
        fn run<C: Cpu>(self, cpu: C) -> u64 {
            cpu.positions(&self.0, self.1)
        }
    }

    #[test]
    fn every_cpu_sees_the_same_bytes() {
        // Few different bytes, neighbours among them, so that many are equal.
        const BYTES: [u8; 8] = [0, 1, b',', b'-', 127, 128, 129, 255];
        let mut state: u32 = 7;
        for byte in BYTES.iter().cycle().take(2_000).copied() {
            let block = [0; 64].map(|_: u8| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *BYTES.get((state >> 29) as usize).unwrap()
            });
            let bits = block
                .iter()
                .rev()
                .fold(0, |mask, one| mask << 1 | u64::from(*one == byte));
            assert_eq!(in_words(&block, byte), bits);
            for level in levels() {
                assert_eq!(at_most(level, Positions(block, byte)), bits, "{level:?}");
            }
        }
    }

    struct Places {
        some: u64,
        all: u64,
    }

    impl Work for Places {
        type Out = [[u16; ROOM]; 2];

        #[inline(always)]
        fn run<C: Cpu>(self, cpu: C) -> Self::Out {
            let [mut places, mut ranks] = [[0; ROOM]; 2];
            cpu.places::<12>(self.all, 1_000, &mut places);
            cpu.ranks::<4>(self.some, self.all, 2_000, &mut ranks);
            [places, ranks]
        }
    }

    proptest! {
        #![proptest_config(crate::testing::cases(256))]

        #[test]
        fn every_cpu_finds_the_same_places(some: u64, most: u64, few: u64, more: u64) {
            for all in [0, u64::MAX, most, most | more, most & few & more, most & few] {
                let places: Vec<u16> = (0..64).filter(|place| all >> place & 1 == 1).collect();
                let ranks = places.iter().zip(0..).filter(|(place, _)| some >> *place & 1 == 1);
                let ranks: Vec<u16> = ranks.map(|(_, rank)| 2_000 + rank).collect();
                for level in levels() {
                    let [found, ranked] = at_most(level, Places { some, all });
                    let found: Vec<u16> = found.iter().map(|place| place.wrapping_sub(1_000)).take(places.len()).collect();
                    prop_assert_eq!(&found, &places, "{:?}", level);
                    prop_assert_eq!(ranked.get(..ranks.len()), Some(&*ranks), "{:?}", level);
                }
            }
        }
    }
}
