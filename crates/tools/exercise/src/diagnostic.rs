//! What the compiler reported.

/// One message of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// `E0382` or a lint's name.
    pub code: Option<String>,
    /// The headline.
    pub message: String,
}
