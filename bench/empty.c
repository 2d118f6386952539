/* empty.c - a process that does nothing: what starting any program costs here and now. */
int main(void)
{
	return 0;
}
