// Kept wrong on purpose: the test of forbidden calls must refuse it.
inline auto now()
{
    return std::chrono::system_clock::now();
}
