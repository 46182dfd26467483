//! The largest of numbers, of texts, of anything that can be compared.

fn largest<T: PartialOrd>(values: &[T]) -> Option<&T> {
    let mut largest = values.first()?;
    for value in values {
        if value > largest {
            largest = value;
        }
    }
    Some(largest)
}

fn main() {
    println!("{:?}", largest(&[72, 104, 88]));
    println!("{:?}", largest(&["Ana", "Chen", "Bo"]));
    let nobody: [u32; 0] = [];
    println!("{:?}", largest(&nobody));
}
