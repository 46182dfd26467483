//! The report of a ward needs its beds, and the number of nurses from another module.
//!
//! Your Python instinct: a module is found by its name, wherever it lies, as long as `sys.path`
//! leads there. Here a path begins in the module where it is written, and each step has to be
//! there.
//!
//! Your task: mend the three paths. The functions stay where they are, and no name is handed on
//! with `pub use`.
//!
//! Done when: the morning's report is complete.

/// Everything about one ward.
pub mod ward {
    /// Its beds.
    pub mod beds {
        /// How many are free.
        pub fn free(taken: &[bool]) -> usize {
            taken.iter().filter(|one| !**one).count()
        }
    }

    /// What is said about it in the morning.
    pub mod report {
        use beds::free;

        /// One line about the beds and the nurses.
        pub fn line(taken: &[bool]) -> String {
            let nurses = nurses::for_beds(taken.len());
            format!("{} of {} free, {nurses} nurses", free(taken), taken.len())
        }
    }
}

/// How many people are needed.
pub mod nurses {
    /// One nurse, and one more for each four beds.
    pub fn for_beds(beds: usize) -> usize {
        1 + beds / 4
    }
}

/// The lines of all wards.
pub fn morning(wards: &[&[bool]]) -> Vec<String> {
    wards.iter().map(|taken| report::line(taken)).collect()
}
