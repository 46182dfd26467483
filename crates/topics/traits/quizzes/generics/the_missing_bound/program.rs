fn largest<T>(values: &[T]) -> Option<&T> {
    let mut largest = values.first()?;
    for value in values {
        if value > largest {
            largest = value;
        }
    }
    Some(largest)
}

fn main() {
    println!("{:?}", largest(&[36.6, 39.1]));
}
