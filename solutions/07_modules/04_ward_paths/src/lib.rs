//! `super::beds` says "my neighbour", and stays right when the whole ward moves to another place.
//! `crate::nurses` says "from the top", and stays right when the report moves. Both would do in both places:
//! `crate::ward::beds::free`, `super::super::nurses`. More than one `super` is hard to read.

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
        use super::beds::free;

        /// One line about the beds and the nurses.
        pub fn line(taken: &[bool]) -> String {
            let nurses = crate::nurses::for_beds(taken.len());
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
    wards
        .iter()
        .map(|taken| ward::report::line(taken))
        .collect()
}
