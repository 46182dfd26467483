//! The name of a wheel says where it works.

fn what_it_says(file: &str) -> Option<String> {
    let parts: Vec<&str> = file.strip_suffix(".whl")?.split('-').collect();
    // Between version and Python there may be the number of a build.
    let [name, version, .., python, abi, platform] = parts.as_slice() else {
        return None;
    };
    let compiled = if *platform == "any" { "" } else { ", compiled" };
    Some(format!(
        "{name} {version}: {python} with abi {abi} on {platform}{compiled}"
    ))
}

fn main() {
    let files = [
        "fib_number-0.1.0-py3-none-any.whl",
        "moult_engine-0.1.0-cp311-abi3-manylinux_2_34_x86_64.whl",
        "ruff-0.17.6-py3-none-win_amd64.whl",
        "fib_number-0.1.0.tar.gz",
    ];
    for file in files {
        match what_it_says(file) {
            Some(said) => println!("{said}"),
            None => println!("{file} is no wheel"),
        }
    }
}
