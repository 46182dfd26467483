use pyo3::prelude::*;

#[pyclass(frozen)]
struct Ward {
    beds: u32,
}

#[pymethods] //~ E0271
impl Ward {
    fn add_bed(&mut self) {
        self.beds += 1;
    }
}

fn main() {
    println!("{}", size_of::<Ward>());
}
